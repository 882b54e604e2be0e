// Package wire is what the probe reads and says: the job, each kind of message, and the bounds on texts that a cell gave.
// src/protocol/ declares the same in TypeScript; test/protocol/both-ways.test.ts sends every kind through both.
package wire
