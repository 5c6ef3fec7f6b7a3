import { CLIP_TYPE, clipOf, readClip } from '../../core/editing/slide-clip';
import { slidesAsHtml, slidesAsText } from '../../core/editing/slide-words';
import { slideAt } from '../../core/slide/navigation';
import { fieldOf } from '../show/typing';
import type { Editor } from './editor.svelte';

/**
 * Cut, copy and paste of slides, as the keys and menus of every system ask for them. What is in fields, or selected as
 * words, is none of its business, nor is anything else that has the focus. Other programs get the words of the slides.
 */
export function slideClipboard(event: ClipboardEvent, editor: Editor): void {
  const { clipboardData: data, type } = event;
  if (event.defaultPrevented || data === null || !isAboutSlides(event)) return;
  event.preventDefault();
  if (type === 'paste') paste(data, editor);
  else copy(data, editor);
  if (type === 'cut') editor.slides.remove();
}

function copy(data: DataTransfer, { deck, slides: { indices } }: Editor): void {
  const slides = indices.map((index) => slideAt(deck, index));
  data.setData(CLIP_TYPE, JSON.stringify(clipOf(deck, indices)));
  data.setData('text/html', slidesAsHtml(deck, slides));
  data.setData('text/plain', slidesAsText(deck, slides));
}

function paste(data: DataTransfer, { slides, view, texts }: Editor): void {
  const clip = readClip(data.getData(CLIP_TYPE));
  if (clip === undefined) view.notices.show({ text: texts.editor.noSlidesToPaste });
  else void slides.paste(clip);
}

function isAboutSlides({ target, type }: ClipboardEvent): boolean {
  if (!(target instanceof Element) || fieldOf(target) !== undefined) return false;
  if (target.closest('[data-slides]') !== null) return true;
  // Without the focus nothing is taken away, and words that are selected are meant themselves.
  const isSelected = type === 'copy' && getSelection()?.isCollapsed === false;
  return target === document.body && type !== 'cut' && !isSelected;
}
