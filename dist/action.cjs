require('./parts/action.cjs')
