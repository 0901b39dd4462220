/** The part of the `datapackage` library that the tests use; it brings no types of its own. */
declare module 'datapackage' {
	export interface CastError {
		readonly message: string;
		readonly rowNumber?: number;
		readonly columnNumber?: number;
		/** One error a cell, when a row has several. */
		readonly errors: readonly CastError[];
	}

	export interface Resource {
		readonly name: string;
		readonly headers: readonly string[];
		readonly valid: boolean;
		readonly errors: readonly Error[];
		readonly schema: {
			readonly valid: boolean;
			readonly errors: readonly Error[];
			readonly fieldNames: readonly string[];
		};
		/** With `forceCast` a row that is not sound comes back as an error in its place. */
		read(options: {
			relations: boolean;
			forceCast: true;
		}): Promise<readonly (readonly unknown[] | CastError)[]>;
	}

	export class Package {
		static load(
			descriptor: object | string,
			options: { basePath?: string; strict?: boolean }
		): Promise<Package>;
		readonly valid: boolean;
		readonly errors: readonly Error[];
		readonly resources: readonly Resource[];
	}
}
