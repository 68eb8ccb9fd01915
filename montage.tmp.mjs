import sharp from 'sharp';
const [out, ...files] = process.argv.slice(2);
const imgs = await Promise.all(files.map(async (f) => ({ f, m: await sharp(f).metadata() })));
const h = Math.max(...imgs.map(({ m }) => m.height)); const w = imgs.reduce((a, { m }) => a + m.width + 20, 0);
let x = 0; const comp = imgs.map(({ f, m }) => { const c = { input: f, left: x, top: 0 }; x += m.width + 20; return c; });
await sharp({ create: { width: w, height: h, channels: 3, background: '#888' } }).composite(comp).png().toFile(out);
