export interface StepBase {
    /** Unique within the job. */
    readonly id: string;
}
