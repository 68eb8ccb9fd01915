/**
 * Prints which codes are read under which conditions: `npm run bench:qr`. `docs/scanning.md` holds the table, and a test
 * keeps it as it is found here.
 */
import { scanningTable } from '../tests/scanning.ts';

console.log(await scanningTable());
