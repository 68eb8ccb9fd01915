/** Checks everything in `content/` and prints what an editor has to mend: `npm run check:content`. */
import { checkContent, formatProblems } from '../src/check/check-content.ts';

const problems = await checkContent(process.cwd());
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  console.log('content/ is in order.');
}
