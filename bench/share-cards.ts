/**
 * How long cards take and what they need: draws 600 different ones in this process, as a build does.
 *
 *     npm run bench:share-cards
 */
import { ShareCardPainter } from '../src/share-cards/draw-share-card.ts';
import type { ShareCardContent } from '../src/domain/share-card.ts';
import { samples } from '../tests/share-cards/samples.ts';

const count = 600;
const painter = new ShareCardPainter();
const models: ShareCardContent[] = Object.values(samples);
const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20);

const times: number[] = [];
let largest = 0;
for (let index = 0; index < count; index++) {
  const model = models[index % models.length];
  if (!model) break;
  const start = performance.now();
  const png = await painter.draw({ ...model, details: [...model.details.slice(0, 1), `${index + 1}`] });
  times.push(performance.now() - start);
  largest = Math.max(largest, png.length);
  if ((index + 1) % 100 === 0) {
    const last = times.slice(-100);
    const mean = last.reduce((sum, time) => sum + time, 0) / last.length;
    console.log(
      `cards to ${index + 1}: ${mean.toFixed(0)} ms each, ${megabytes(process.memoryUsage.rss())} MiB resident`,
    );
  }
}
const rest = times.slice(1).sort((a, b) => a - b);
console.log(
  `first card ${times[0]?.toFixed(0)} ms; then median ${rest[rest.length >> 1]?.toFixed(0)} ms, slowest ${rest.at(-1)?.toFixed(0)} ms; ` +
    `largest ${(largest / 1000).toFixed(0)} kB; peak ${megabytes(process.resourceUsage().maxRSS * 1024)} MiB resident`,
);
