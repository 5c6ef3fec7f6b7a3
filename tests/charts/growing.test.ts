import { describe, expect, it } from 'vitest';
import { growing } from '../../src/charts/growing';

describe('bars', () => {
  it('grow one after the other', () => {
    const motion = growing({ animated: true, duration: 480 }, [{ delay: 0 }, { delay: 120 }]);
    expect(motion).toMatchObject({ duration: 480 });
    expect(motion && typeof motion.delay === 'function').toBe(true);
  });

  it('stand at once where nothing moves', () => {
    expect(growing({ animated: false, duration: 480 }, [{ delay: 0 }])).toBe(false);
  });
});
