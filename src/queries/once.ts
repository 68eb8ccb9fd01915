/**
 * Makes a query gather its answer once in a build, for all pages that ask for it. `npm run dev` asks anew each time,
 * because content changes while it runs.
 *
 * @param query is asked once for each list of arguments; what it returns must not be changed by anybody
 */
export function once<Parameters extends string[], Result>(
  query: (...parameters: Parameters) => Promise<Result>,
): (...parameters: Parameters) => Promise<Result> {
  if (!import.meta.env.PROD) return query;
  const answers = new Map<string, Promise<Result>>();
  return (...parameters) => {
    const key = parameters.join('\n');
    const answer = answers.get(key) ?? query(...parameters);
    answers.set(key, answer);
    return answer;
  };
}
