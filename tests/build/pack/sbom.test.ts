import { describe, expect, it } from 'vitest';
import { buildMoment } from '../../../build/pack/build-moment.mjs';
import { shippedOnly } from '../../../build/pack/sbom.mjs';

const component = (ref: string) => ({
  'bom-ref': ref,
  name: ref.slice(0, ref.lastIndexOf('@')),
  scope: 'optional',
});
const all = {
  serialNumber: 'urn:uuid:by-chance',
  metadata: { timestamp: 'now', lifecycles: [{ phase: 'pre-build' }], component: component('program@1.0.0') },
  components: ['svelte@5.0.0', 'clsx@2.0.0', 'eslint@10.0.0'].map(component),
  dependencies: [
    { ref: 'program@1.0.0', dependsOn: ['svelte@5.0.0', 'eslint@10.0.0'] },
    { ref: 'svelte@5.0.0', dependsOn: ['clsx@2.0.0', 'acorn@8.0.0'] },
    { ref: 'eslint@10.0.0' },
  ],
};
const made = (shipped: readonly string[]) =>
  shippedOnly(all, shipped, component('electron@45.0.0'), new Date(0));

describe('the list of what the program is made of', () => {
  it('has what is in it and its Electron, and no tool', () => {
    const { components, dependencies } = made(['svelte@5.0.0', 'clsx@2.0.0']);
    const refs = ['svelte@5.0.0', 'clsx@2.0.0', 'electron@45.0.0'];
    expect(components.map((each) => each['bom-ref'])).toEqual(refs);
    expect(dependencies).toEqual([
      { ref: 'program@1.0.0', dependsOn: refs },
      { ref: 'svelte@5.0.0', dependsOn: ['clsx@2.0.0'] },
    ]);
  });

  it('is the same for the same program', () => {
    expect(made(['clsx@2.0.0'])).toEqual(made(['clsx@2.0.0']));
    expect(made(['clsx@2.0.0']).serialNumber).not.toBe(made(['svelte@5.0.0']).serialNumber);
    expect(made(['clsx@2.0.0']).serialNumber).toMatch(/^urn:uuid:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u);
    expect(made([]).metadata.timestamp).toBe('1970-01-01T00:00:00.000Z');
  });

  it('refuses to leave out what it does not know', () => {
    expect(() => made(['left-pad@1.0.0'])).toThrow('left-pad@1.0.0');
  });
});

it('files are dated as the environment asks', async () => {
  expect(await buildMoment({ SOURCE_DATE_EPOCH: '1700000000' })).toBe(1_700_000_000);
  expect(await buildMoment({})).toBeGreaterThan(0);
});
