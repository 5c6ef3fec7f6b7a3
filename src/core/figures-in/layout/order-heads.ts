const ORDER =
  /^(?:plaats|plek|ranking|ranglijst|klassering|volgorde|volgnr|sort(?:ering|eer|eren|eerveld)?|order|cluster|kleur|colou?r|vestiging|locatie|kvk|telefoon|tel|bouwjaar|geboortejaar|oprichtingsjaar)\.?$/u;
const COORDINATE =
  /^(?:lat|latitude|lon|lng|long|longitude|breedtegraad|lengtegraad|x|y|(?:rd|wgs84?)[ _-]?[xy]|[xy][ _-]?(?:coord|coordinate|coördinaat|coordinaat|rd|co))$/u;

/** A number below it puts its row in order, in a class or on a map: it is never how much of something there is. */
export function isOrderHead(text: string): boolean {
  const plain = text.trim().toLowerCase();
  return ORDER.test(plain) || COORDINATE.test(plain);
}
