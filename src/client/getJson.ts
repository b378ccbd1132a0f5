/** Gets a JSON file of the site, whose shape the build has made. Throws when it can't be had. */
export const getJson = async <T>(address: string): Promise<T> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer.json();
};
