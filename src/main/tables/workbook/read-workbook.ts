import type { SourceSheet } from '../../../core/figures-in/sheets/source-sheet';
import { CellBudget, SheetBuilder } from '../xml/sheet-builder';
import { partName, textOfPart, unpackedXml, type Parts } from '../xml/unpacked';
import { attribute, walkXml } from '../xml/walk-xml';
import { formatsIn, sharedStringsIn } from './styles';
import { readWorksheet, type Shared } from './worksheet';

/**
 * The sheets of an Excel workbook (.xlsx), those with charts or macros only left out. Throws `TooLarge` for one that
 * would take too much, and whatever its XML is no workbook by.
 */
export function readWorkbook(bytes: Uint8Array): readonly SourceSheet[] {
  const parts = unpackedXml(bytes);
  const book = bookIn(textOfPart(parts, bookPath(parts)));
  const relations = relationsOf(parts, bookPath(parts));
  const find = (kind: string) => [...relations.values()].find(({ type }) => type.endsWith(kind))?.target;
  const shared: Shared = {
    strings: sharedStringsIn(textOfPart(parts, find('/sharedStrings') ?? 'xl/sharedStrings.xml')),
    formats: formatsIn(textOfPart(parts, find('/styles') ?? 'xl/styles.xml')),
    starts1904: book.starts1904,
  };
  const budget = new CellBudget();
  return book.sheets.flatMap(({ name, hidden, relation }) => {
    const part = relations.get(relation);
    if (part?.type.endsWith('/worksheet') !== true) return [];
    const sheet = new SheetBuilder(budget);
    readWorksheet(textOfPart(parts, part.target), shared, sheet);
    return [sheet.build(name, hidden)];
  });
}

interface BookSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly relation: string;
}

function bookIn(xml: string): { readonly sheets: readonly BookSheet[]; readonly starts1904: boolean } {
  const sheets: BookSheet[] = [];
  const book = { sheets, starts1904: false, isBook: false };
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'workbook') book.isBook = true;
      if (name === 'workbookPr')
        book.starts1904 = ['1', 'true'].includes(attribute(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      const state = attribute(attributes, 'state') ?? 'visible';
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      sheets.push({ name: attribute(attributes, 'name') ?? '', hidden: state !== 'visible', relation });
    },
  });
  if (!book.isBook) throw new TypeError('no workbook');
  return book;
}

interface Relation {
  readonly type: string;
  /** The name of the part. */
  readonly target: string;
}

/** Where the book itself is: at its usual place, or where the file says so. */
function bookPath(parts: Parts): string {
  const root = [...relationsIn(textOfPart(parts, '_rels/.rels'), '').values()];
  return root.find(({ type }) => type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml';
}

/** What a part refers to, by the ids that stand in it. */
function relationsOf(parts: Parts, part: string): ReadonlyMap<string, Relation> {
  const at = part.lastIndexOf('/');
  const folder = part.slice(0, at + 1);
  return relationsIn(textOfPart(parts, `${folder}_rels/${part.slice(at + 1)}.rels`), folder);
}

function relationsIn(xml: string, folder: string): ReadonlyMap<string, Relation> {
  const relations = new Map<string, Relation>();
  walkXml(xml, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const target = partName(attribute(attributes, 'Target') ?? '');
      const isWhole = /^[\\/]/u.test(attribute(attributes, 'Target') ?? '');
      relations.set(attribute(attributes, 'Id') ?? '', {
        type: attribute(attributes, 'Type') ?? '',
        target: isWhole ? target : resolved(folder, target),
      });
    },
  });
  return relations;
}

/** `../x` and `./x` from a folder on. */
function resolved(folder: string, target: string): string {
  const path: string[] = folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
