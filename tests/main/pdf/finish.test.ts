import fc from 'fast-check';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { deflateSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { finishedPdf } from '../../../src/main/pdf/finish';
import { embeddedPage, pageOf, plainPdf } from '../../support/plain-pdf';

vi.mock(import('node:zlib'), async (original) => {
  const zlib = await original();
  return { ...zlib, deflateSync: vi.fn(zlib.deflateSync) };
});

const WORDS = 'BT /F1 20 Tf 1 0 0 -1 74.65625 1513 Tm (Meer) Tj 41.125 0 Td (groen) Tj ET';

async function read(bytes: Uint8Array) {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const page = await pdf.getPage(1);
  const { items } = await page.getTextContent();
  const words = items.map((item) => ('str' in item ? [item.str, item.transform as number[]] : []));
  const { fnArray, argsArray } = await page.getOperatorList();
  await task.destroy();
  // The reader numbers its files, and names fonts after them.
  const drawn = JSON.stringify([fnArray, argsArray]).replaceAll(/g_d\d+/gu, '');
  return { pages: pdf.numPages, words, drawn };
}

/** The first page as another program paints it. */
async function painted(bytes: Uint8Array): Promise<Buffer> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const page = await pdf.getPage(1);
  const viewport = page.getViewport({ scale: 1 });
  const { canvas, context } = (pdf.canvasFactory as CanvasFactory).create(viewport.width, viewport.height);
  await page.render({ canvas, canvasContext: context, viewport }).promise;
  const { data } = context.getImageData(0, 0, viewport.width, viewport.height);
  await task.destroy();
  return Buffer.from(data);
}

interface CanvasFactory {
  create(width: number, height: number): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
}

describe('a finished PDF', () => {
  it('has the pages, the words and their places of the one of Chromium, as another reader finds them', async () => {
    const plain = pageOf(`q .25 0 0 -.25 0 540 cm ${WORDS} 10.5 20.25 m 300 400 l S Q`);
    const { bytes, pages } = finishedPdf({ bytes: plain, numbered: false });
    expect(pages).toBe(1);
    expect(await read(bytes)).toEqual(await read(plain));
  });

  it('looks the same, also where letters follow a mark without being placed', async () => {
    const letters = '<0024> Tj 11 0 Td <0025> Tj EMC <0026> Tj 20 0 Td <0027> Tj 5 0 Td <0028> Tj';
    const plain = embeddedPage(`BT /F1 20 Tf 10 20 Td /P <</MCID 0>> BDC ${letters} ET`);
    const paper = await painted(plain);
    expect(paper.includes(0)).toBe(true);
    expect(paper.equals(await painted(finishedPdf({ bytes: plain, numbered: false }).bytes))).toBe(true);
  });

  it('is smaller, and says nothing twice', () => {
    const line = '74.992149353 848.693420411 m 75.064041138 847.049072266 l S ';
    const plain = pageOf(line.repeat(200));
    expect(finishedPdf({ bytes: plain, numbered: false }).bytes.length).toBeLessThan(plain.length / 10);
  });

  it('packs each stream once', () => {
    vi.mocked(deflateSync).mockClear();
    const { bytes } = finishedPdf({ bytes: embeddedPage(WORDS), numbered: false });
    const streams =
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\nstream\n|>stream\n/gu) ?? [];
    expect(streams.length).toBeGreaterThan(3);
    expect(deflateSync).toHaveBeenCalledTimes(streams.length);
  });

  it('leaves out what nothing leads to', () => {
    const kept = ['<</Type /Catalog\n/Pages 2 0 R>>', '<</Type /Pages\n/Count 0\n/Kids []>>'];
    const { bytes } = finishedPdf({ bytes: plainPdf([...kept, `(${'x'.repeat(9999)})`]), numbered: false });
    expect(bytes.length).toBeLessThan(700);
  });

  it('is made or refused, and never waited for, whatever bytes have changed', () => {
    const plain = pageOf(WORDS);
    const change = fc.tuple(fc.nat({ max: plain.length - 1 }), fc.nat({ max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = Uint8Array.from(plain);
        for (const [at, byte] of changes) bytes[at] = byte;
        try {
          expect(finishedPdf({ bytes, numbered: false }).bytes.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
        }
      }),
    );
  });
});
