/** A component that an author wrote, with the parts that stand in it. */
export interface ComponentPart {
  name: string;
  attributes: Record<string, string | true>;
  children: TextPart[];
}

/** A piece of a text that is ready to be drawn: HTML, or a component. */
export type TextPart = string | ComponentPart;
