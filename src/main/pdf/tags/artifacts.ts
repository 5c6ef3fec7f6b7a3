import { paperMarkOf, type PaperMark } from '../../../core/frames/paper-mark';
import { Text, textOf, withEntries, wordsOf } from '../file/values';
import { isMark, isTag, leavesOf, markKey, type Artifact, type Kid, type Tag } from './tag';

const ARTIFACTS: Readonly<Partial<Record<PaperMark, Artifact>>> = { footer: 'Footer', header: 'Header' };

export interface WithoutArtifacts {
  readonly tags: Tag;
  /** By `markKey`. */
  readonly artifacts: ReadonlyMap<string, Artifact>;
}

/** The tags without what is repeated on each page; what is marked as a note becomes one. */
export function withoutArtifacts(tags: Tag): WithoutArtifacts {
  const artifacts = new Map<string, Artifact>();
  const kept = (tag: Tag): readonly Kid[] => {
    const { entries, mark } = unmarked(tag);
    const artifact = mark && ARTIFACTS[mark];
    if (artifact === undefined) {
      const kids = tag.kids.flatMap((kid) => (isTag(kid) ? kept(kid) : [kid]));
      return [{ role: mark === 'note' ? 'Note' : tag.role, entries, kids }];
    }
    for (const leaf of leavesOf(tag)) if (isMark(leaf)) artifacts.set(markKey(leaf), artifact);
    return [];
  };
  const [root = tags] = kept(tags).filter(isTag);
  return { tags: root, artifacts };
}

/** What is said of a tag, with its language as people know it. */
function unmarked({ entries }: Tag): { readonly entries: Tag['entries']; readonly mark?: PaperMark } {
  const lang = entries.get('Lang');
  if (!(lang instanceof Text)) return { entries };
  const { language, mark } = paperMarkOf(wordsOf(lang));
  if (mark === undefined) return { entries };
  return { entries: withEntries(entries, { Lang: textOf(language) }), mark };
}
