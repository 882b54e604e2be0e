// Package session works on the steps of one job, in their order.
package session
