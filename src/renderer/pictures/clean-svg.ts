import createDOMPurify, { type Config } from 'dompurify';
import type { PictureSize } from '../../core/pictures/picture-size';
import { cleanDeclarations, cleanSheet, pointsOutside } from './clean-css';
import type { TakenPicture } from './taken-picture';

const CONFIG: Config = {
  USE_PROFILES: { svg: true, svgFilters: true },
  // References must stay inside the drawing: see `keepUse`.
  ADD_TAGS: ['use'],
  FORBID_TAGS: ['a', 'feimage', 'animatecolor', 'animatemotion', 'animatetransform', 'script'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
};

const INSIDE_IMAGE = /^data:image\/(?:png|jpeg|webp);base64,/u;

/** An SVG that is only a picture, with a size of its own; `undefined` if there is no drawing in it. */
export async function cleanSvg(text: string): Promise<TakenPicture | undefined> {
  const root = purified(text);
  const size = root && sizeOf(root);
  if (root === undefined || size === undefined) return undefined;
  const unfolding = [...root.querySelectorAll('use')].filter((use) => !keepUse(use, root));
  for (const use of unfolding) use.remove();
  root.setAttribute('width', String(size.width));
  root.setAttribute('height', String(size.height));
  if (!root.hasAttribute('viewBox')) root.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
  const bytes = new TextEncoder().encode(new XMLSerializer().serializeToString(root));
  return (await canBeShown(bytes)) ? { type: 'svg', bytes, ...size } : undefined;
}

function purified(text: string): SVGSVGElement | undefined {
  const purifier = createDOMPurify(window);
  purifier.addHook('uponSanitizeElement', (node) => {
    if (node instanceof Element && node.localName === 'style')
      node.textContent = cleanSheet(node.textContent);
  });
  purifier.addHook('uponSanitizeAttribute', (node, data) => {
    if (data.attrName === 'style') data.attrValue = cleanDeclarations(data.attrValue);
    else if (data.attrName.endsWith('href')) data.keepAttr = keepReference(node, data.attrValue);
    else if (pointsOutside(data.attrValue)) data.keepAttr = false;
  });
  const body = purifier.sanitize(text, { ...CONFIG, RETURN_DOM: true });
  return (body instanceof Element ? body.querySelector('svg') : null) ?? undefined;
}

function keepReference(node: Element, value: string): boolean {
  return value.startsWith('#') || (node.localName === 'image' && INSIDE_IMAGE.test(value));
}

/** A part may be reused, but not one that reuses others: a few such lines would expand to millions. */
function keepUse(use: Element, root: Element): boolean {
  const href = use.getAttribute('href') ?? use.getAttribute('xlink:href') ?? '';
  const part = [...root.querySelectorAll('[id]')].find(({ id }) => `#${id}` === href);
  return part !== undefined && !part.contains(use) && part.localName !== 'use' && !part.querySelector('use');
}

/** How many pixels an absolute unit has. */
const PIXELS: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};

function sizeOf(root: Element): PictureSize | undefined {
  const [, , boxWidth = NaN, boxHeight = NaN] = (root.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/u)
    .map(Number);
  const length = (name: string) => {
    const text = root.getAttribute(name) ?? '';
    const [, number, unit = 'px'] = /^([\d.]+)(px|pt|pc|mm|cm|in)?$/u.exec(text) ?? [];
    return Number(number) * (PIXELS[unit] ?? NaN);
  };
  const own = { width: length('width'), height: length('height') };
  const size = own.width > 0 && own.height > 0 ? own : { width: boxWidth, height: boxHeight };
  return size.width > 0 && size.height > 0 ? size : undefined;
}

async function canBeShown(svg: Uint8Array): Promise<boolean> {
  const image = new Image();
  image.src = dataAddress(svg, 'image/svg+xml');
  return image.decode().then(
    () => true,
    () => false,
  );
}

/** Bytes as a data URI. */
function dataAddress(bytes: Uint8Array, media: string): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:${media};base64,${btoa(text)}`;
}
