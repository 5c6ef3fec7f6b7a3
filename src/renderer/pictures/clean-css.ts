/** What points at something, unless it is a part of the same drawing. */
const OUTSIDE = /url\((?!\s*["']?#)|image-set|image\(|cross-fade|src\(|element\(|\\/iu;

export const pointsOutside = (css: string): boolean => OUTSIDE.test(css);

/**
 * The rules of a style sheet that point at nothing outside the drawing, as the browser itself reads them. What it
 * does not understand is gone, and so are `@import`, which a sheet made here never has, and fonts.
 */
export function cleanSheet(css: string): string {
  return rulesIn(css)
    .filter((rule) => !(rule instanceof CSSFontFaceRule))
    .map(({ cssText }) => cssText)
    .filter((text) => !pointsOutside(text))
    .join('\n');
}

/** The declarations of a `style` attribute, or nothing where one of them points outside the drawing. */
export function cleanDeclarations(css: string): string {
  const [rule] = rulesIn(`a{${css}}`);
  const text = rule instanceof CSSStyleRule ? rule.style.cssText : '';
  return pointsOutside(text) ? '' : text;
}

function rulesIn(css: string): readonly CSSRule[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return [...sheet.cssRules];
}
