-- `:PyScriptPreview` where no buffer is one that the server is attached to: it shows the folder that Neovim is in. In
-- buffers of the server, `lsp/pyscript.lua` has a command of the same name, which comes first.

---@param client vim.lsp.Client
local function open(client)
  client:exec_cmd({ title = 'Open preview', command = 'pyscript.preview.open' })
end

vim.api.nvim_create_user_command('PyScriptPreview', function()
  local client = vim.lsp.get_clients({ name = 'pyscript' })[1]
  if client then
    return open(client)
  end
  local config = vim.deepcopy(vim.lsp.config.pyscript)
  config.root_dir = vim.fn.getcwd()
  config.on_init = vim.iter({ config.on_init or {}, open }):flatten():totable()
  vim.lsp.start(config, { attach = false })
end, { desc = 'Open the PyScript preview of the folder in the browser' })
