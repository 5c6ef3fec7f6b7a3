/** A reference to something, unless it is part of the same drawing. */
const OUTSIDE = /url\((?!\s*["']?#)|image-set|image\(|cross-fade|src\(|element\(|\\/iu;

export const pointsOutside = (css: string): boolean => OUTSIDE.test(css);

/**
 * The rules of a style sheet that do not refer to anything outside the drawing, as parsed by the browser. Unknown
 * rules are dropped, and so are fonts and `@import`, which a constructed sheet cannot have.
 */
export function cleanSheet(css: string): string {
  return rulesIn(css)
    .filter((rule) => !(rule instanceof CSSFontFaceRule))
    .map(({ cssText }) => cssText)
    .filter((text) => !pointsOutside(text))
    .join('\n');
}

/** The declarations of a `style` attribute, or none if one of them refers to something outside the drawing. */
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
