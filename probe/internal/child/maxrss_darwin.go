package child

const maxrssUnit = 1
