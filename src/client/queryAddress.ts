/** Address of the search for a query. `action` is that of the search page. */
export const queryAddress = (action: string, query: string): string => `${action}?${new URLSearchParams({ q: query })}`;
