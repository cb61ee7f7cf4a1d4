/** The figures of a run; each list holds the cases behind a figure, in words. */
export interface Figures {
  cases: number;
  /** Misconfigurations that could be seen, and those of them that were named with their exact cause and layer. */
  visible: number;
  named: number;
  unnamed: string[];
  /** Hidden behind another that ends the test first. */
  hidden: number;
  falseGreens: string[];
  /** Rows judged, and rows called red without a reason. */
  rows: number;
  falseReds: string[];
  /** Rows of a world in which all is right, and those of them that are not green. */
  right: number;
  notGreen: string[];
  /** Rows that lead to a field, and those that lead to another one than where it is mended, or whose mark lies elsewhere. */
  jumps: number;
  misled: string[];
  /** Fields the reader took for something else than the page shows. */
  misread: string[];
}

export const noFigures = (): Figures => ({
  cases: 0,
  visible: 0,
  named: 0,
  unnamed: [],
  hidden: 0,
  falseGreens: [],
  rows: 0,
  falseReds: [],
  right: 0,
  notGreen: [],
  jumps: 0,
  misled: [],
  misread: [],
});
