/** What somebody answers to a question of the self-check, the best answer first. */
export const answerIds = ['yes', 'unsure', 'no'] as const;

export type Answer = (typeof answerIds)[number];

/** What an answer means for the criterion that it was given to. */
export type Outcome = 'met' | 'ask' | 'notMet';

/** A criterion, or a part of one, that is asked about with one question. */
export interface AskedCriterion {
  id: string;
  /** Ids of the routes that may fit somebody who does not meet it. */
  otherRoutes: readonly string[];
}

export interface Assessment {
  /** By the id of each criterion that has an answer. */
  outcomes: ReadonlyMap<string, Outcome>;
  /** The routes against which nothing speaks that is not met; none where nothing is. */
  otherRoutes: ReadonlySet<string>;
}

const outcomeOf = { yes: 'met', unsure: 'ask', no: 'notMet' } as const satisfies Record<Answer, Outcome>;

/**
 * Says what answers mean, criterion by criterion. It never says of the whole whether somebody may apply: only the call
 * for applications does.
 *
 * @param answers by the ids of criteria; those to anything else count for nothing
 */
export function assess(answers: ReadonlyMap<string, Answer>, criteria: readonly AskedCriterion[]): Assessment {
  const outcomes = new Map<string, Outcome>();
  for (const { id } of criteria) {
    const answer = answers.get(id);
    if (answer) outcomes.set(id, outcomeOf[answer]);
  }
  const unmet = criteria.filter(({ id }) => outcomes.get(id) === 'notMet');
  const routes = unmet.flatMap(({ otherRoutes }) => otherRoutes);
  return {
    outcomes,
    otherRoutes: new Set(routes.filter((route) => unmet.every(({ otherRoutes }) => otherRoutes.includes(route)))),
  };
}
