import type { PdfFile } from './read';
import { isArray, isDict, Ref, Stream, Text, wordsOf, type Dict, type PdfValue } from './values';

/** The objects of a file while they are changed. */
export class Objects {
  readonly #objects: Map<number, PdfValue>;
  readonly trailer: Dict;
  #next: number;

  constructor({ objects, trailer }: PdfFile) {
    this.#objects = new Map(objects);
    this.trailer = trailer;
    this.#next = [...objects.keys()].reduce((last, each) => Math.max(last, each), 0) + 1;
  }

  get file(): PdfFile {
    return { objects: this.#objects, trailer: this.trailer };
  }

  /** What a value is, or what it stands for. */
  find(value: PdfValue | undefined): PdfValue {
    if (!(value instanceof Ref)) return value ?? null;
    return this.find(this.#objects.get(value.number));
  }

  /** An empty dictionary if it is none; that of a stream. */
  dict(value: PdfValue | undefined): Dict {
    const found = this.find(value);
    if (found instanceof Stream) return found.dict;
    return isDict(found) ? found : new Map();
  }

  /** Empty if it is no array. */
  array(value: PdfValue | undefined): readonly PdfValue[] {
    const found = this.find(value);
    return isArray(found) ? found : [];
  }

  stream(value: PdfValue | undefined): Stream {
    const found = this.find(value);
    if (!(found instanceof Stream)) throw new Error('no stream');
    return found;
  }

  /** Empty if it is no string. */
  bytes(value: PdfValue | undefined): string {
    const found = this.find(value);
    return found instanceof Text ? found.bytes : '';
  }

  /** The words of a text for people, empty if it is none. */
  words(value: PdfValue | undefined): string {
    const found = this.find(value);
    return found instanceof Text ? wordsOf(found) : '';
  }

  add(value: PdfValue): Ref {
    const ref = new Ref(this.#next++);
    this.#objects.set(ref.number, value);
    return ref;
  }

  set({ number }: Ref, value: PdfValue): void {
    this.#objects.set(number, value);
  }

  /** Changes every object. */
  change(to: (value: PdfValue) => PdfValue): void {
    for (const [number, value] of this.#objects) this.#objects.set(number, to(value));
  }

  /** The pages in their order. */
  pages(): readonly Ref[] {
    const below = (node: PdfValue): readonly Ref[] => {
      const kids = this.dict(node).get('Kids');
      if (kids !== undefined) return this.array(kids).flatMap(below);
      return node instanceof Ref ? [node] : [];
    };
    return below(this.dict(this.trailer.get('Root')).get('Pages') ?? null);
  }
}
