-- The help page has its tags, and tells of every command that a buffer has.
local t = require('harness')

local copy = vim.fn.tempname()
vim.fn.mkdir(copy .. '/doc', 'p')
vim.uv.fs_copyfile(vim.env.TEST_CLIENT .. '/doc/pyscript.txt', copy .. '/doc/pyscript.txt')
vim.cmd.helptags(copy .. '/doc')
vim.opt.runtimepath:append(copy)

t.open('index.html')
local commands = vim.tbl_keys(vim.api.nvim_buf_get_commands(0, {}))
assert(#commands == 7, vim.inspect(commands))
for _, command in ipairs(commands) do
  vim.cmd.help(':' .. command)
  assert(vim.fn.expand('%:t') == 'pyscript.txt' and vim.api.nvim_get_current_line():find('*:' .. command .. '*', 1, true))
  vim.cmd.helpclose()
end
