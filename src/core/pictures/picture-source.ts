import { MEDIA_TYPES } from './picture-type';

const folder = String.raw`(?![. ])[^/\\:*?"<>|\u0000-\u001f]{1,120}(?<![. ])/`;
const file = String.raw`(?![. ])[^/\\:*?"<>|\u0000-\u001f]{1,120}\.(?:[pP][nN][gG]|[jJ][pP][eE]?[gG]|[wW][eE][bB][pP]|[sS][vV][gG])`;
const inside = String.raw`data:image/(?:png|jpeg|webp|svg\+xml);base64,[A-Za-z0-9+/]`;

/**
 * What a picture's `src` may be: a file in or under the deck's folder, named by a plain path with forward slashes,
 * or the picture itself as a data URI. Of the latter only the start is looked at here.
 */
export const SOURCE = new RegExp(String.raw`^(?:(?:${folder}){0,6}${file}$|${inside})`, 'u');

export const isInside = (src: string): boolean => src.startsWith('data:');

/** Whether a source is a vector drawing, which has no pixels. */
export const isVector = (src: string): boolean =>
  isInside(src) ? src.startsWith(`data:${MEDIA_TYPES.svg}`) : /\.svg$/iu.test(src);
