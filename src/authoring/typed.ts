/** What stands in the controls of a form, exactly as a person typed it: texts, lists and groups; flags are 'true', 'false' or ''. */
export type Typed = string | Typed[] | TypedGroup;
export interface TypedGroup {
  [name: string]: Typed;
}

/** Name under which a group remembers which of its options is chosen. */
export const chosenOption = '?';

export const isGroup = (value: Typed | undefined): value is TypedGroup => typeof value === 'object' && !Array.isArray(value);

/** The text at a name of a group; '' when there is none. */
export const textAt = (group: Typed | undefined, name: string): string => {
  const found = isGroup(group) ? group[name] : undefined;
  return typeof found === 'string' ? found : '';
};

/** Has anybody typed anything in it? The choice between options alone is nothing. */
export const isBlank = (value: Typed | undefined): boolean =>
  value === undefined ||
  (typeof value === 'string'
    ? value.trim() === ''
    : Array.isArray(value)
      ? value.every(isBlank)
      : Object.entries(value).every(([name, inner]) => name === chosenOption || isBlank(inner)));
