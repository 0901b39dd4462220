/** Are the numbers of a measure totals so far? Watched while rows pass, whatever their order in time. */
interface Seen {
	day: string;
	value: number;
	steps: number;
	rises: number;
	falls: number;
}

/** Share of steps in which a total may fall: totals are corrected now and then. */
const FALLS = 0.02;
const LEAST_STEPS = 3;

export class AccumulationGuess {
	/** By measure, then by speaker. */
	private readonly series = new Map<string, Map<string, Seen>>();

	see(measureId: string, actorId: string, day: string, value: number): void {
		let speakers = this.series.get(measureId);
		if (speakers === undefined) this.series.set(measureId, (speakers = new Map()));
		const seen = speakers.get(actorId);
		if (seen === undefined) {
			speakers.set(actorId, { day, value, steps: 0, rises: 0, falls: 0 });
			return;
		}
		if (day !== seen.day) {
			const step = day > seen.day ? value - seen.value : seen.value - value;
			seen.steps += 1;
			if (step > 0) seen.rises += 1;
			else if (step < 0) seen.falls += 1;
		}
		seen.day = day;
		seen.value = value;
	}

	/** Every speaker's numbers of this measure rise in time and hardly ever fall. */
	risesAlways(measureId: string): boolean {
		let [steps, rises, falls] = [0, 0, 0];
		for (const seen of this.series.get(measureId)?.values() ?? []) {
			steps += seen.steps;
			rises += seen.rises;
			falls += seen.falls;
		}
		return steps >= LEAST_STEPS && rises > 0 && falls <= steps * FALLS;
	}
}
