import assert from 'node:assert/strict';

/**
 * Fails where something is wrong, and lists all of it, one line each.
 *
 * @param problems what was found, with the place
 */
export function assertNone(problems: string[]): void {
  assert.ok(problems.length === 0, `${problems.length} found:\n${problems.join('\n')}`);
}
