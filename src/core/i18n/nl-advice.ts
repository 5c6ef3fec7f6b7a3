import type { EditorTexts } from './editor-texts';

export const nlAdvice: EditorTexts['advice'] = {
  headlineEmpty: () => 'Deze dia heeft nog geen kop.',
  textEmpty: ({ number = 0 }) =>
    number === 1 ? 'Er is nog 1 tekst leeg.' : `Er zijn nog ${number} teksten leeg.`,
  headlineLong: () => 'De kop loopt over meer dan twee regels. Korter leest beter.',
  manyWords: ({ number = 0 }) => `Er staan ${number} woorden op deze dia. Onder de 40 leest de zaal mee.`,
  labelLong: ({ subject = '' }) => `“${subject}” past niet en is afgekapt. Maak de naam korter.`,
  smallType: () =>
    'Hier zijn letters te klein om achterin de zaal te lezen. Minder tekst of minder rijen helpt.',
  manyRows: ({ number = 0 }) =>
    `Er staan ${number} rijen op deze dia. Achterin de zaal is dat niet te lezen. Verdeel ze over meer dia’s, of laat alleen de grootste zien. De hand-out heeft de hele tabel.`,
  percentRange: ({ subject = '' }) => `“${subject}”: een percentage ligt tussen 0 en 100.`,
  textRefused: ({ subject = '' }) => (subject === '' ? '' : `“${subject}” past niet.`),
  figureRefused: ({ subject = '' }) =>
    `“${subject}” is geen cijfer. Tot je het verbetert, staat er op de dia ‘geen cijfer’.`,
  figureEmpty: ({ number = 0 }) =>
    number === 1 ? 'Er ontbreekt 1 cijfer.' : `Er ontbreken ${number} cijfers.`,
  sharesOver: ({ number = 0 }) =>
    `De percentages zijn samen ${String(number).replace('.', ',')}. Zet ‘Meer antwoorden mogelijk’ aan als dat klopt.`,
  thousandsPoint: ({ number = 0, subject = '' }) =>
    `Hier staat ${subject.replace('.', ',')}: een getal met drie decimalen. Bedoel je ${number}? Laat dan de punt weg.`,
  noSource: () => 'Noem een bron: waar komt dit cijfer vandaan?',
  lowContrast: () => 'De tekst steekt weinig af tegen deze kleur.',
  noAlt: () => 'Vertel bij de foto wat er te zien is, voor wie hem niet kan zien.',
};
