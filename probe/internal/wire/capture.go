package wire

// Capture keeps the first limit bytes of a stream and counts the rest.
type Capture struct {
	Limit int
	kept  []byte
	Total int64
}

func (c *Capture) Add(chunk []byte) {
	c.Total += int64(len(chunk))
	if room := c.Limit - len(c.kept); room > 0 {
		c.kept = append(c.kept, chunk[:min(room, len(chunk))]...)
	}
}

// Result gives UTF-8: each invalid byte becomes U+FFFD, and a rune that the limit cut in two is left out.
func (c *Capture) Result() Captured {
	text, whole := ValidText(c.kept, c.Total > int64(len(c.kept)))
	return Captured{Text: text, Bytes: c.Total, Truncated: !whole || c.Total > int64(len(c.kept))}
}

// Write makes a capture an io.Writer that never fails.
func (c *Capture) Write(chunk []byte) (int, error) {
	c.Add(chunk)
	return len(chunk), nil
}
