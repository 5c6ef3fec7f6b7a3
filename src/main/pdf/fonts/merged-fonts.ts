import { unpacked } from '../file/packing';
import type { Objects } from '../file/objects';
import { dictOf, isDict, mapRefs, Name, Ref, Stream, withEntries, type Dict } from '../file/values';
import { mergedTrueType } from './merged-true-type';
import { readCharacters, writtenCharacters, type Characters } from './to-unicode';
import { readGlyphs, readTables, type Glyph, type Tables } from './true-type';
import { FontWidths, fontWidths, writtenWidths } from './widths';

/** A font of the file with all that it consists of. */
interface Face {
  readonly ref: Ref;
  readonly widths: FontWidths;
  readonly descendant: Ref;
  readonly file: Ref;
  readonly toUnicode: Ref;
}

/** Chromium embeds a face anew whenever it has drawn it in another way: here each gets all its letters in one font. */
export function mergeFonts(objects: Objects): void {
  const same = new Map<number, Ref>();
  for (const faces of facesByName(objects).values()) {
    const [first, ...others] = faces;
    if (first === undefined || !merged(objects, first, faces)) continue;
    for (const { ref } of others) same.set(ref.number, first.ref);
  }
  objects.change((value) => mapRefs(value, (ref) => same.get(ref.number) ?? ref));
}

function facesByName(objects: Objects): ReadonlyMap<string, readonly Face[]> {
  const byName = new Map<string, Face[]>();
  for (const [number, value] of objects.file.objects) {
    if (!isDict(value)) continue;
    const face = faceOf(objects, new Ref(number), value);
    const name = value.get('BaseFont');
    if (face === undefined || !(name instanceof Name)) continue;
    const key = name.name.replace(/^[A-Z]{6}\+/u, '');
    byName.set(key, [...(byName.get(key) ?? []), face]);
  }
  return byName;
}

/** `undefined` for all but a TrueType font with letters of two bytes. */
function faceOf(objects: Objects, ref: Ref, font: Dict): Face | undefined {
  const [descendant] = objects.array(font.get('DescendantFonts'));
  const toUnicode = font.get('ToUnicode');
  const dict = objects.dict(descendant);
  const file = objects.dict(dict.get('FontDescriptor')).get('FontFile2');
  const widths = fontWidths(objects, font);
  if (widths === undefined || !(descendant instanceof Ref) || !(toUnicode instanceof Ref)) return undefined;
  const isIdentity = nameOf(objects, dict, 'CIDToGIDMap') === 'Identity';
  return file instanceof Ref && isIdentity ? { ref, widths, descendant, file, toUnicode } : undefined;
}

function nameOf(objects: Objects, dict: Dict, key: string): string | undefined {
  const value = objects.find(dict.get(key));
  return value instanceof Name ? value.name : undefined;
}

/** Gives the first of the faces all their letters. False, and nothing done, if they do not agree on one. */
function merged(objects: Objects, first: Face, faces: readonly Face[]): boolean {
  const parts = faces.flatMap((face) => partsOf(objects, face) ?? []);
  const font = parts.length < faces.length ? undefined : mergedTrueType(parts.map(({ tables }) => tables));
  const widths = union(parts.map((each) => each.widths));
  const characters = union(parts.map((each) => each.characters));
  if (font === undefined || widths === undefined || characters === undefined) return false;
  const descendant = objects.dict(first.descendant);
  const own = writtenWidths(new FontWidths(widths, first.widths.others));
  objects.set(first.descendant, withEntries(descendant, { W: own }));
  objects.set(first.file, new Stream(dictOf({ Length1: font.length }), font));
  objects.set(first.toUnicode, new Stream(dictOf({}), Buffer.from(writtenCharacters(characters), 'latin1')));
  return true;
}

interface Parts {
  readonly tables: Tables;
  /** Of every letter that the face has: what has none is as wide as something else in each. */
  readonly widths: ReadonlyMap<number, number>;
  readonly characters: Characters;
}

function partsOf(objects: Objects, { file, toUnicode, widths }: Face): Parts | undefined {
  const [font, map] = [unpacked(objects.stream(file)), unpacked(objects.stream(toUnicode))];
  if (font === undefined || map === undefined) return undefined;
  const tables = readTables(font);
  const characters = readCharacters(map.toString('latin1'));
  return { tables, widths: ownWidths(widths, readGlyphs(tables)), characters };
}

/** What Chromium says also covers letters that are not there, and not those that came along as parts of others. */
function ownWidths(said: FontWidths, glyphs: readonly Glyph[]): Parts['widths'] {
  const widths = new Map<number, number>();
  for (const [code, { width }] of glyphs.entries()) {
    const own = said.widths.get(code) ?? 0;
    if (width > 0) widths.set(code, own > 0 ? own : width);
  }
  return widths;
}

/** All entries, or `undefined` if two maps differ about one. */
function union<V>(maps: readonly ReadonlyMap<number, V>[]): ReadonlyMap<number, V> | undefined {
  const all = new Map<number, V>();
  for (const [key, value] of maps.flatMap((map) => [...map])) {
    if (all.has(key) && all.get(key) !== value) return undefined;
    all.set(key, value);
  }
  return all;
}
