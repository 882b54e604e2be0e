// Package trace follows a program with all it starts and notes their system calls (ptrace).
package trace
