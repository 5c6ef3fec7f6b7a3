import axe from 'axe-core';

/** What axe finds wrong, in a line each. */
export async function violations(room: Element, ...without: readonly string[]): Promise<readonly string[]> {
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const { violations: found } = await axe.run(room, { resultTypes: ['violations'], rules });
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
  );
}
