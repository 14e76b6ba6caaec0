/**
 * What changed between two views, as JSON. Close to a JSON merge patch (RFC 7396), except that
 * removed keys are listed under `-`, so that null can be a value. Objects merge key by key; arrays
 * and scalars are replaced whole.
 */

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type Patch = Json;

/** No key of a view is spelt like this. */
const REMOVED = '-';

type JsonObject = Record<string, unknown>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The patch that turns `before` into `after`, or undefined when they are equal. */
export function diff(before: unknown, after: unknown): Patch | undefined {
  if (before === after) return undefined;
  if (!isObject(before) || !isObject(after)) {
    return isSame(before, after) ? undefined : (after as Json);
  }
  const patch: Record<string, Json> = {};
  for (const key of Object.keys(after)) {
    const change = key in before ? diff(before[key], after[key]) : (after[key] as Json);
    if (change !== undefined) patch[key] = change;
  }
  const removed = Object.keys(before).filter((key) => !(key in after));
  if (removed.length > 0) patch[REMOVED] = removed;
  return Object.keys(patch).length > 0 ? patch : undefined;
}

/** Whether two pieces of plain JSON say the same; far quicker than comparing their texts. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one)) {
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, i) => isSame(item, other[i]))
    );
  }
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => key in other && isSame(one[key], other[key]))
  );
}

/** A new value with the patch applied; `before` stays as it was. */
export function applyPatch(before: unknown, patch: Patch): unknown {
  if (!isObject(before) || !isObject(patch)) return patch;
  const after: JsonObject = { ...before };
  for (const [key, change] of Object.entries(patch)) {
    if (key !== REMOVED) after[key] = key in after ? applyPatch(after[key], change) : change;
  }
  for (const key of (patch[REMOVED] as string[] | undefined) ?? []) delete after[key];
  return after;
}
