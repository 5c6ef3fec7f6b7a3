import { describe, expect, it } from 'vitest';
import { debControl, desktopEntry, mimePackage } from '../../../build/pack/linux-desktop.mjs';
import { withoutNetwork } from '../../../build/test/no-network.mjs';
import { FILE_KINDS, packaging, productNameOf } from '../../../build/pack/packaging.mjs';

describe('what is asked of electron-builder', () => {
  const standIn = { electronDist: '/cache/electron', electronVersion: '33.2.1' };

  it('names a build with the stand-in a test build, for people and for the program itself', () => {
    expect(packaging('/dist', standIn)).toMatchObject({
      ...standIn,
      productName: 'Kinderwerk in beeld (testversie)',
      extraMetadata: { productName: 'Kinderwerk in beeld (testversie)' },
    });
    expect(packaging('/dist')).toMatchObject({ productName: 'Kinderwerk in beeld' });
    expect(packaging('/dist')).not.toHaveProperty('electronDist');
  });

  it('asks for no administrator', () => {
    expect(packaging('/dist')).toMatchObject({
      nsis: { perMachine: false, allowElevation: false },
      portable: { requestExecutionLevel: 'user' },
    });
  });

  it('is a hardened, universal program for macOS', () => {
    expect(packaging('/dist').mac).toMatchObject({
      hardenedRuntime: true,
      target: [
        { target: 'dmg', arch: ['universal'] },
        { target: 'zip', arch: ['universal'] },
      ],
    });
  });

  it('opens both kinds of file', () => {
    expect(packaging('/dist').fileAssociations).toEqual(
      FILE_KINDS.map(
        (kind) => expect.objectContaining({ ext: kind.ext, mimeType: kind.mimeType }) as unknown,
      ),
    );
  });
});

describe('a Linux desktop', () => {
  it('starts the program with a file of either kind', () => {
    const entry = desktopEntry(productNameOf(false));
    expect(entry).toContain('Name=Kinderwerk in beeld\n');
    expect(entry).toMatch(/^Exec=kinderwerk-in-beeld .*%f$/mu);
    expect(entry).toContain('MimeType=application/x-kinderwerk-beeld;application/x-kinderwerk-sessie;');
  });

  it('knows a file by its name, and its icon', () => {
    const kinds = mimePackage();
    for (const { ext } of FILE_KINDS) expect(kinds).toContain(`<glob pattern="*.${ext}"/>`);
    expect(kinds).toContain('<icon name="application-x-kinderwerk-sessie"/>');
  });

  it('of Debian is told what the program needs', () => {
    const control = debControl({ version: '1.2.3', arch: 'amd64', kilobytes: 10, depends: ['a', 'b | c'] });
    expect(control).toContain('Depends: a, b | c\n');
    expect(control.endsWith('\n')).toBe(true);
  });
});

it('without a network, a user who is no root becomes one in the namespace alone', () => {
  const command = ['playwright', 'test'] as const;
  expect(withoutNetwork(command, true)).not.toContain('--map-root-user');
  expect(withoutNetwork(command, false)).toContain('--map-root-user');
  expect(withoutNetwork(command, false).slice(-2)).toEqual(command);
});
