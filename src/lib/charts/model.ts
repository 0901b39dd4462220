/**
 * What a chart is before it is drawn: plain data, no DOM, no party, no claim. Shapes in the domain
 * rooms fill it, configs turn it into Chart.js options, the frame draws title, table and sources.
 */

export type Colour = 'blue' | 'vermillion' | 'green' | 'ink' | 'purple' | 'grey';
export type Marker = 'circle' | 'diamond' | 'triangle' | 'square' | 'cross' | 'star';

/** Colour and marker always go together. */
export interface MarkStyle {
	readonly colour: Colour;
	readonly marker: Marker;
}

export interface ChartPoint {
	/** Milliseconds since 1970 (time axis), index of a category, or a number. */
	readonly x: number;
	/** Null where no number was given: the mark then sits on the baseline. */
	readonly y: number | null;
	/** Ends of a range that was given, or of a statistical interval (see `ChartSeries.interval`). */
	readonly low?: number;
	readonly high?: number;
	/** An open bound: "at least" opens up, "up to" opens down. */
	readonly open?: 'up' | 'down';
	/** "About": drawn as an outline. */
	readonly hollow?: boolean;
	/** Few documents: drawn faint. */
	readonly faint?: boolean;
	/** One of the marks that the title speaks of: a ring around it. */
	readonly ringed?: boolean;
	/** A refusal or denial, drawn on the baseline as its own mark. */
	readonly baseline?: 'refusal' | 'denial';
	/** The sentence shown in the tooltip and spoken: "Ukraine, General Staff: about 61,680, 7 Oct 2022". */
	readonly words: string;
	/** Short text drawn beside the mark (matrix cells, bars). */
	readonly tag?: string;
	/** Length of a square's side in a matrix, as a share of the largest (0 to 1). Default 1. */
	readonly size?: number;
	/** A flow of a sankey: between which points of the first series, and how wide. */
	readonly link?: { readonly from: number; readonly to: number; readonly weight: number };
	/** A point that speaks for another party than its series: nodes of a chain. */
	readonly style?: MarkStyle;
	/** Where a click or Enter leads, as an app path without base ("/claims/…"). */
	readonly href?: string;
}

export interface ChartSeries {
	readonly id: string;
	/** Direct label at the line's end. */
	readonly label: string;
	/** Series of one group (a party) are shown and hidden together and share one style. */
	readonly group: string;
	readonly style: MarkStyle;
	/** Running totals are steps; single reports are points; shares by month are lines. */
	readonly draw: 'points' | 'steps' | 'line';
	/** Longest gap (in units of x) a line may cross. */
	readonly maxGap?: number;
	/** What `low` and `high` mean: a range somebody gave, or a statistical interval. */
	readonly interval?: 'range' | 'confidence';
	/** An independent floor is drawn dashed and thin. */
	readonly floor?: boolean;
	readonly points: readonly ChartPoint[];
}

export interface ChartGroup {
	readonly id: string;
	readonly label: string;
	readonly style: MarkStyle;
}

export interface TableColumn {
	readonly label: string;
	readonly numeric?: boolean;
}

export interface TableCell {
	/** What is shown and exported. Null is "not reported", never zero. */
	readonly value: string | number | null;
	readonly href?: string;
	/** Language of the cell when it is not English. */
	readonly lang?: string;
}

export interface TableModel {
	readonly caption: string;
	readonly columns: readonly TableColumn[];
	readonly rows: readonly (readonly TableCell[])[];
	/** Most rows on the page; the CSV has all of them. */
	readonly shown?: number;
}

/** What stands behind a chart. Counts are of the loaded rows. */
export interface SourceLine {
	readonly claims?: number;
	readonly documents: number;
	readonly outlets: number;
	/** ISO days of the earliest and latest row, null when unknown. */
	readonly from: string | null;
	readonly to: string | null;
	/** ISO day up to which rows were published, when only those count. */
	readonly publishedBy?: string;
	/** Free text: corpus citation, "Parallax dataset 0.1.0, CC BY 4.0". */
	readonly citation: string;
	readonly href?: string;
}

export interface ChartAxis {
	readonly kind: 'time' | 'linear' | 'log' | 'category';
	readonly label: string;
	readonly categories?: readonly string[];
	readonly min?: number;
	readonly max?: number;
	/** Shown after numbers on the axis and in tooltips: "people", "%". */
	readonly unit?: string;
	/** Finest step of a time axis: a month is named without a day. */
	readonly grain?: 'month';
}

/** A vertical or horizontal line with a few words: an event, an equal ratio. */
export interface ChartAnnotation {
	readonly axis: 'x' | 'y';
	readonly at: number;
	readonly label: string;
}

export type ChartForm = 'time' | 'dots' | 'bars' | 'matrix' | 'chain' | 'sankey';

export interface Drawing {
	readonly form: ChartForm;
	readonly x: ChartAxis;
	readonly y: ChartAxis;
	readonly series: readonly ChartSeries[];
	readonly annotations?: readonly ChartAnnotation[];
	/** Words of the line on which x and y are equal; both axes then have one unit. */
	readonly equal?: string;
	/** Lines between points of a chain, by point index within the first series. */
	readonly links?: readonly {
		readonly from: number;
		readonly to: number;
		readonly weight: number;
	}[];
}

/** One chart in its frame. Several panels share one scale and one table (small multiples). */
export interface ChartModel {
	/** Anchor and file name: lower-case words with hyphens. */
	readonly id: string;
	/** The finding, computed from the loaded rows. */
	readonly title: string;
	/** Measure, place, period: what the title does not say. */
	readonly subtitle: string;
	/** "[chart type] of [data] where [reason]". */
	readonly alt: string;
	/** How to read it, one sentence each. */
	readonly howToRead: readonly string[];
	readonly groups: readonly ChartGroup[];
	readonly panels: readonly { readonly label?: string; readonly drawing: Drawing }[];
	readonly table: TableModel;
	readonly source: SourceLine;
	/** App path of the chart without navigation ("/embed/figures/…"). */
	readonly embedPath?: string;
	/** Said in place of the drawing when there is nothing to draw, with what to do. */
	readonly empty?: string;
	/** True when people killed or hurt are counted. */
	readonly sensitive?: boolean;
}
