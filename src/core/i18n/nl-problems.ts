import { lastKey } from '../deck/problem';
import { nlSyntax } from './nl-syntax';
import type { Texts } from './texts';

/** What can be wrong with a deck, and how to fix it. */
export const nlProblems: Texts['problems'] = {
  title: (file, count) =>
    count === 1
      ? `${file} kan niet open: er is 1 fout gevonden`
      : `${file} kan niet open: er zijn ${count} fouten gevonden`,
  place: (line, column) => `regel ${line}, teken ${column}`,
  advice: 'Verbeter het bestand in een tekstverwerker voor platte tekst en open het opnieuw.',
  back: 'Terug naar de presentatie',
  more: (count) => `en nog ${count}`,
  types: {
    string: 'hoort een tekst',
    number: 'hoort een getal',
    boolean: 'hoort true of false',
    list: 'hoort een lijst',
    fields: 'horen velden',
  },
  texts: {
    tooLarge: (p) => ({ what: 'Het bestand is te groot.', fix: `Houd het onder ${p.expected}.` }),
    notText: () => ({ what: 'Het bestand is geen UTF-8-tekst.', fix: 'Sla het op als tekst in UTF-8.' }),
    empty: () => ({ what: 'Het bestand is leeg.', fix: 'Begin met de regel beeld: 1.' }),
    syntax: (p) => nlSyntax(p.expected),
    tooDeep: () => ({
      what: 'Het bestand is te diep genest.',
      fix: 'Volg de opbouw van een gewone presentatie.',
    }),
    alias: (p) => ({
      what: `Een verwijzing (*${p.found}) mag niet.`,
      fix: 'Schrijf de tekst op deze plek voluit.',
    }),
    tag: () => ({ what: 'Een label met een uitroepteken mag niet.', fix: 'Haal het label weg.' }),
    duplicateKey: (p) => ({ what: `“${p.found}” staat er twee keer.`, fix: 'Haal er één weg.' }),
    missingKey: (p) => ({
      what: `${lastKey(p.path)} ontbreekt.`,
      fix: `Voeg de regel ${lastKey(p.path)}: toe.`,
    }),
    unknownKey: (p) => ({
      what: `“${lastKey(p.path)}” is hier niet bekend.`,
      fix: 'Kijk of het goed gespeld is, of haal het weg.',
    }),
    unknownKind: (p) => ({
      what: p.found === '' ? 'De soort dia (kind) ontbreekt.' : `“${p.found}” is geen soort dia.`,
      fix: `Kies uit: ${p.expected}.`,
    }),
    wrongType: (p) => ({
      what: p.found === '' ? 'Hier staat niets bruikbaars.' : `“${p.found}” past hier niet.`,
      fix: `Hier ${nlProblems.types[p.expected] ?? 'hoort iets anders'}.`,
    }),
    decimalComma: (p) => ({
      what: `“${p.found}” wordt niet als getal gelezen.`,
      fix: 'Schrijf een punt in plaats van een komma en laat het procentteken weg, zoals 85.9.',
    }),
    numberWritten: (p) => ({
      what: `“${p.found}” wordt niet als getal gelezen.`,
      fix: `Schrijf alleen cijfers, met een punt voor de decimalen: ${p.expected}.`,
    }),
    hardSpace: () => ({
      what: 'Hier staat een vaste spatie, die uit Teams, Word of een webpagina komt.',
      fix: 'Vervang haar door een gewone spatie: wis de witruimte en typ die opnieuw.',
    }),
    noText: () => ({
      what: 'Hier staat geen tekst, maar een woord dat “niets” betekent, of alleen een opmerking achter een #.',
      fix: 'Zet de tekst tussen aanhalingstekens, of haal de regel weg.',
    }),
    wrongVersion: (p) => ({
      what: p.found === '' ? 'De versie ontbreekt.' : `Versie “${p.found}” is niet bekend.`,
      fix: 'Schrijf bovenaan: beeld: 1.',
    }),
    notOneOf: (p) => ({ what: `“${p.found}” kan hier niet.`, fix: `Kies uit: ${p.expected}.` }),
    blank: () => ({ what: 'Hier staat een lege tekst.', fix: 'Vul de tekst in of haal de regel weg.' }),
    tooLong: (p) => ({ what: 'Deze tekst is te lang.', fix: `Gebruik hoogstens ${p.expected} tekens.` }),
    badId: (p) => ({
      what: `“${p.found}” kan geen naam (id) zijn.`,
      fix: 'Gebruik kleine letters, cijfers en streepjes, te beginnen met een letter of cijfer.',
    }),
    notFinite: () => ({ what: 'Dit getal heeft geen waarde.', fix: 'Schrijf een gewoon getal.' }),
    negative: (p) => ({ what: `${p.found} is lager dan 0.`, fix: 'Schrijf een getal van 0 of hoger.' }),
    tooHigh: (p) => ({
      what: `${p.found} is te hoog.`,
      fix: `Schrijf een getal tot en met ${p.expected}.`,
    }),
    noneShown: () => ({
      what: 'Zo zijn alle dia’s verborgen.',
      fix: 'Laat ten minste één dia zien: haal daar hidden: true weg.',
    }),
    emptyList: () => ({ what: 'Deze lijst is leeg.', fix: 'Zet er ten minste één regel in.' }),
    tooMany: (p) => ({ what: 'Deze lijst is te lang.', fix: `Gebruik er hoogstens ${p.expected}.` }),
    tooFew: (p) => ({ what: 'Deze lijst is te kort.', fix: `Zet er ten minste ${p.expected} in.` }),
    wrongCount: (p) => ({
      what:
        p.found === ''
          ? 'Dit aantal klopt niet.'
          : `Er ${p.found === '1' ? 'staat' : 'staan'} er ${p.found}.`,
      fix: `Hier horen er precies ${p.expected}.`,
    }),
    sumTooHigh: (p) => ({
      what: `Deze aandelen zijn samen ${p.found}.`,
      fix: `Samen mogen ze hoogstens ${p.expected} zijn.`,
    }),
    duplicateId: (p) => ({
      what: `De naam “${p.found}” is al gebruikt.`,
      fix: 'Geef elk een eigen naam.',
    }),
    unknownId: (p) => ({
      what: `“${p.found}” bestaat niet.`,
      fix: p.expected === '' ? 'Maak het eerst aan, of haal de verwijzing weg.' : `Kies uit: ${p.expected}.`,
    }),
    valueOrAbout: () => ({
      what: 'Een rij heeft óf een getal (value) óf woorden (about).',
      fix: 'Laat precies één van de twee staan.',
    }),
    restTwice: () => ({
      what: 'Er is al een andere restgroep (rest).',
      fix: 'Laat rest: true bij één rij staan.',
    }),
    pictureSource: (p) => ({
      what: `“${p.found}” is geen plek van een foto die mag.`,
      fix: 'Zet de foto in de map van de presentatie en noem hem zoals beelden/foto.jpg. Hij eindigt op png, jpg, webp of svg.',
    }),
    pictureBroken: () => ({
      what: 'De foto in het bestand is niet heel, of van een andere soort dan erbij staat.',
      fix: 'Kies de foto opnieuw.',
    }),
    pictureTooLarge: () => ({
      what: 'De foto in het bestand is te groot om te laten zien.',
      fix: 'Maak de foto kleiner: een lange kant van 2400 beeldpunten is genoeg.',
    }),
  },
};
