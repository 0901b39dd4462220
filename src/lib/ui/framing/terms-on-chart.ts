/** Neutral looks for words: party colours stay the parties' own, so words differ by marker and dash. */
import type { Marker, MarkStyle } from '$lib/charts/model';

const MARKERS: readonly Marker[] = ['star', 'triangle', 'cross', 'square', 'diamond', 'circle'];

/** Look of a grey word by its place among those drawn; with more than six the markers begin anew. */
export const termStyle = (place: number): MarkStyle => ({
	colour: 'grey',
	marker: MARKERS[place % MARKERS.length] ?? 'star'
});
