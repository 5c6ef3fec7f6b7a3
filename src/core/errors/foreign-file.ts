/** A file that is no deck, by what it is for people. The text is in `i18n`. */
export type ForeignFile =
  'presentation' | 'document' | 'pdf' | 'video' | 'sound' | 'picture' | 'archive' | 'unknown';

/** What a file is by the end of its name: a deck or session of ours, a table, or something else. */
export type NamedFile = 'deck' | 'table' | ForeignFile;

const ENDINGS: Readonly<Record<Exclude<NamedFile, 'unknown'>, string>> = {
  deck: 'beeld yaml yml json sessie',
  table: 'csv tsv tab txt xlsx xlsm xls xlsb ods fods',
  presentation: 'pptx ppt pptm ppsx pps potx odp key',
  document: 'docx doc docm odt rtf pages',
  pdf: 'pdf',
  video: 'mp4 m4v mov avi mkv webm wmv mpg mpeg',
  sound: 'mp3 wav m4a ogg flac wma aac',
  picture: 'png jpg jpeg webp svg gif heic tif tiff bmp',
  archive: 'zip rar 7z gz tar',
};

const BY_ENDING: ReadonlyMap<string, NamedFile> = new Map(
  (Object.keys(ENDINGS) as (keyof typeof ENDINGS)[]).flatMap((kind) =>
    ENDINGS[kind].split(' ').map((ending) => [ending, kind] as const),
  ),
);

/** What a file is by its name alone: `unknown` for an ending that says nothing. */
export function fileByName(file: string): NamedFile {
  const name = file.split(/[\\/]/u).at(-1) ?? '';
  const dot = name.lastIndexOf('.');
  return BY_ENDING.get(dot < 1 ? '' : name.slice(dot + 1).toLowerCase()) ?? 'unknown';
}
