import { escaped } from '../../../../core/markup/xml-text';
import { zipSync } from 'fflate';
import { EPOCH } from './data-sheet';
import { el, part } from './xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const XML = 'application/vnd.openxmlformats-officedocument';

/** The parts of a presentation, with their content types. */
const CONTENT = {
  presentation: `${XML}.presentationml.presentation.main+xml`,
  slide: `${XML}.presentationml.slide+xml`,
  slideLayout: `${XML}.presentationml.slideLayout+xml`,
  slideMaster: `${XML}.presentationml.slideMaster+xml`,
  notesMaster: `${XML}.presentationml.notesMaster+xml`,
  notesSlide: `${XML}.presentationml.notesSlide+xml`,
  theme: `${XML}.theme+xml`,
  chart: `${XML}.drawingml.chart+xml`,
  package: `${XML}.spreadsheetml.sheet`,
  /** Its type follows from the extension. */
  image: '',
} as const;

export type PartKind = keyof typeof CONTENT;
/** The relationships of a part: the first is its `rId1`. Paths are absolute within the package. */
export type Relations = readonly (readonly [kind: PartKind, path: string])[];

/** A package that grows part by part. */
export class Package {
  readonly #files = new Map<string, Uint8Array>();
  readonly #types: string[] = [];

  add(kind: PartKind, path: string, content: string | Uint8Array, relations: Relations = []): void {
    this.#files.set(path, typeof content === 'string' ? bytesOf(content) : content);
    if (kind !== 'package' && kind !== 'image') this.#types.push(override(path, CONTENT[kind]));
    if (relations.length > 0) this.#files.set(relationsPath(path), bytesOf(relationsXml(relations)));
  }

  /** The package as a zip. The list of content types comes first, where some readers expect it. */
  bytes(title: string, language: string): Uint8Array {
    const core = 'docProps/core.xml';
    const head = {
      '[Content_Types].xml': bytesOf(this.#contentTypes(core)),
      '_rels/.rels': bytesOf(rootRelations(core)),
      [core]: bytesOf(coreXml(title, language)),
    };
    return zipSync({ ...head, ...Object.fromEntries(this.#files) }, { mtime: EPOCH, level: 6 });
  }

  #contentTypes(core: string): string {
    return part(
      el(
        'Types',
        { xmlns: `${PACKAGE}/content-types` },
        byExtension('rels', 'application/vnd.openxmlformats-package.relationships+xml'),
        byExtension('xml', 'application/xml'),
        byExtension('xlsx', CONTENT.package),
        byExtension('png', 'image/png'),
        byExtension('jpeg', 'image/jpeg'),
        override(core, 'application/vnd.openxmlformats-package.core-properties+xml'),
        ...this.#types,
      ),
    );
  }
}

const encoder = new TextEncoder();
const bytesOf = (text: string) => encoder.encode(text);
const override = (path: string, ContentType: string) => el('Override', { PartName: `/${path}`, ContentType });
const byExtension = (Extension: string, ContentType: string) => el('Default', { Extension, ContentType });

function relationsPath(path: string): string {
  const cut = path.lastIndexOf('/') + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

function relationsXml(relations: Relations): string {
  const each = relations.map(([kind, path], i) => relation(i + 1, kindType(kind), `/${path}`));
  return part(el('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...each));
}

const kindType = (kind: PartKind) => `${OFFICE}/${kind === 'presentation' ? 'officeDocument' : kind}`;
const relation = (id: number, Type: string, Target: string) =>
  el('Relationship', { Id: `rId${id}`, Type, Target });

function rootRelations(core: string): string {
  return part(
    el(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      relation(1, kindType('presentation'), 'ppt/presentation.xml'),
      relation(2, `${PACKAGE}/relationships/metadata/core-properties`, core),
    ),
  );
}

function coreXml(title: string, language: string): string {
  return part(
    el(
      'cp:coreProperties',
      {
        'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      el('dc:title', {}, escaped(title)),
      el('dc:language', {}, language),
    ),
  );
}
