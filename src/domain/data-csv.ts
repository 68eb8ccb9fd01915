import type { AboutFile, DataFile, DataRecord } from '../schemas/data-file.ts';
import type { Localized } from '../schemas/localized.ts';
import { type Columns, toCsv } from './csv.ts';
import { compareAsOf } from './figures.ts';

/** The sources that the rows name, by id. */
export type SourceRecords = ReadonlyMap<string, DataRecord<'sources'>>;

type Named = { source?: string | undefined; place?: Localized | undefined };

/** A localised field of a row in two columns. */
function inBoth<Row>(name: string, field: (row: Row) => Localized | undefined): Columns<Row> {
  return { [`${name}_ja`]: (row) => field(row)?.ja, [`${name}_en`]: (row) => field(row)?.en };
}

function sourceColumns<Row>(named: (row: Row) => Named, sources: SourceRecords): Columns<Row> {
  const sourceOf = (row: Row) => sources.get(named(row).source ?? '');
  return {
    source: (row) => named(row).source,
    ...inBoth<Row>('source_title', (row) => sourceOf(row)?.title),
    source_kind: (row) => sourceOf(row)?.kind,
    source_url: (row) => sourceOf(row)?.url,
    ...inBoth<Row>('place', (row) => named(row).place),
  };
}

/** What a row must say for itself, where it goes on without its file. */
function fileColumns<Row>({ version, updated, licence, documentation }: AboutFile): Columns<Row> {
  return {
    version: () => version,
    updated: () => updated,
    licence: () => licence.data.url,
    ...inBoth<Row>('documentation', () => documentation),
  };
}

type Fact = DataRecord<'facts'>;
type FactRow = { fact: Fact; at: string; dated?: Fact['history'][number]; gap?: Localized };

/** The dated values of a figure and its gaps, oldest first. */
function rowsOf(fact: Fact): FactRow[] {
  return [
    ...fact.history.map((dated) => ({ fact, at: dated.at, dated })),
    ...(fact.gaps ?? []).map(({ at, note }) => ({ fact, at, gap: note })),
  ].toSorted((a, b) => compareAsOf(a.at, b.at));
}

/** A figure as the columns for each of its forms; only those of its own form hold something. */
function formOf({ dated }: FactRow) {
  const value = dated?.value;
  const form: Partial<Record<'value' | 'min' | 'max' | 'tenths' | 'part' | 'whole', number>> =
    typeof value === 'number' ? { value } : (value ?? {});
  return form;
}

/** The figures, one line for each dated value and each gap. */
export function factsCsv(file: DataFile<'facts'>, sources: SourceRecords): string {
  return toCsv<FactRow>(file.facts.flatMap(rowsOf), {
    id: ({ fact }) => fact.id,
    ...inBoth<FactRow>('label', ({ fact }) => fact.label),
    topic: ({ fact }) => fact.topic,
    unit: ({ fact }) => fact.unit,
    at: ({ at }) => at,
    value: (row) => formOf(row).value,
    min: (row) => formOf(row).min,
    max: (row) => formOf(row).max,
    tenths: (row) => formOf(row).tenths,
    part: (row) => formOf(row).part,
    whole: (row) => formOf(row).whole,
    hedge: ({ dated }) => dated?.hedge,
    ...inBoth<FactRow>('text', ({ dated }) => dated?.text),
    ...inBoth<FactRow>('gap', ({ gap }) => gap),
    ...inBoth<FactRow>('note', ({ fact }) => fact.note),
    ...sourceColumns<FactRow>(({ dated }) => dated ?? {}, sources),
    ...fileColumns<FactRow>(file),
  });
}

type WindowRow = DataRecord<'windows'>;

/** The application windows, one line for each year. */
export function windowsCsv(file: DataFile<'windows'>, sources: SourceRecords): string {
  const known = (row: WindowRow) => (row.status === 'known' ? row : undefined);
  return toCsv<WindowRow>(file.windows, {
    year: ({ year }) => year,
    status: ({ status }) => status,
    opens: (row) => known(row)?.opens,
    closes: (row) => known(row)?.closes,
    closes_at: (row) => known(row)?.closesAt,
    ...inBoth<WindowRow>('text', (row) => known(row)?.text),
    ...inBoth<WindowRow>('note', (row) => (row.status === 'unknown' ? row.note : undefined)),
    ...sourceColumns<WindowRow>((row) => ({ source: row.source, place: known(row)?.place }), sources),
    ...fileColumns<WindowRow>(file),
  });
}
