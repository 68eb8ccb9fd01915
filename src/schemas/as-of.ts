import { z } from 'zod';

const pattern = /^(?:FY\d{4}|\d{4}(?:-end|-\d{2}(?:-\d{2})?)?)$/;

/** How a time is written, for programs that read a JSON Schema. */
export const asOfPattern = pattern.source;

/**
 * The time a figure speaks of: `2019` (as published in that year), `2018-end` (end of the year), `FY2017` (Japanese
 * fiscal year), `2023-01` or `2020-09-09`.
 */
export const asOfSchema = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().regex(pattern, {
    error:
      '2019、2018-end（年末）、FY2017（年度）、2023-01、2020-09-09のどれかの形 / 2019, 2018-end, FY2017, 2023-01 or 2020-09-09',
  }),
);
