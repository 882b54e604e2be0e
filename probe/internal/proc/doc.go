// Package proc reads what the kernel shows of processes and cgroups, and from files that stay open where opening one could cost memory that the
// cell does not have.
package proc
