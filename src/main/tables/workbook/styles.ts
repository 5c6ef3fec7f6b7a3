import { attribute, walkXml } from '../xml/walk-xml';
import { builtInFormat } from '../xml/number-format';
import { raised } from '../xml/raised';

/** The codes of the number formats of cells, by the number of their look. */
export type Formats = readonly string[];

/** Reads the looks of a workbook, as far as they say how numbers are shown. */
export function formatsIn(styles: string): Formats {
  const own = new Map<string, string>();
  const looks: string[] = [];
  let inCells = false;
  walkXml(styles, {
    open: (name, attributes) => {
      if (name === 'cellXfs') inCells = true;
      const id = attribute(attributes, 'numFmtId') ?? '';
      if (name === 'numFmt') own.set(id, attribute(attributes, 'formatCode') ?? '');
      if (name === 'xf' && inCells) looks.push(id);
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return looks.map((id) => own.get(id) ?? builtInFormat(Number(id)));
}

/** The texts that cells share, by number. */
export function sharedStringsIn(xml: string): readonly string[] {
  const strings: string[] = [];
  let [text, isText, sound, isRaised] = ['', false, 0, false];
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'r' || name === 'si') isRaised = false;
      if (name === 'vertAlign') isRaised = attribute(attributes, 'val') === 'superscript';
      if (name === 'si') text = '';
      // How a text is read aloud is no part of it.
      if (name === 'rPh') sound += 1;
      isText = name === 't' && sound === 0;
    },
    text: (part) => {
      if (isText) text += isRaised ? raised(part) : part;
    },
    close: (name) => {
      if (name === 't') isText = false;
      if (name === 'rPh') sound -= 1;
      if (name === 'si') strings.push(withSigns(text));
    },
  });
  return strings;
}

/** Signs that XML cannot hold are written as `_x000D_`. */
export function withSigns(text: string): string {
  return text.replaceAll(/_x([0-9A-F]{4})_/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
