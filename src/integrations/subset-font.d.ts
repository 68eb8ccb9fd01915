// @types/subset-font lacks the options that keep the subsets small.
declare module 'subset-font' {
  export interface SubsetOptions {
    targetFormat: 'woff2';
    noHinting: boolean;
    keepFeatures: readonly string[];
    preserveNameIds: readonly number[];
  }
  export default function subsetFont(font: Buffer, text: string, options: SubsetOptions): Promise<Buffer>;
}
