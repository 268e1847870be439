-- Names are offered in embedded Python and in the config.
local t = require('harness')

local client = t.open('index.html')
t.go_to('from pyscript import ', #'from pyscript import ')
local names = t.completions(client)
assert(vim.list_contains(names, 'display'), vim.inspect(names))

t.go_to('<p id')
assert(not vim.list_contains(t.completions(client), 'display'), 'Python names in plain HTML')

-- The browser is known, and what the page says of its elements.
t.go_to('getElementById("out").', #'getElementById("out").')
names = t.completions(client)
assert(vim.list_contains(names, 'textContent'), vim.inspect(names))
assert(vim.list_contains(names, 'addEventListener'), vim.inspect(names))
t.go_to('getElementById("', #'getElementById("')
names = t.completions(client)
assert(vim.list_contains(names, 'out'), vim.inspect(names))

client = t.open('pyscript.toml')
vim.api.nvim_buf_set_lines(0, -1, -1, false, { 'pack' })
t.go_to('pack', 0)
vim.api.nvim_win_set_cursor(0, { vim.api.nvim_buf_line_count(0), 4 })
vim.cmd.startinsert({ bang = true })
local keys = t.completions(client)
assert(vim.list_contains(keys, 'packages'), vim.inspect(keys))
