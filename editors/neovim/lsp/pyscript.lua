-- The PyScript language server for Neovim 0.11 and newer: `vim.lsp.enable('pyscript')` starts it in PyScript projects
-- and nowhere else. See `:help pyscript`.

local CONFIG_FILES = { 'pyscript-lsp.toml', 'pyscript.toml', 'pyscript.json' }

-- What only a PyScript page has, in lower case. A folder named `pyscript` says nothing: Home Assistant has those.
local MARKS = {
  '<py-script', '<mpy-script', '<py-config', '<mpy-config', '<py-game-script', 'pyscript.net/', '@pyscript/core',
}
local SCRIPT_TYPES = { 'py', 'mpy', 'py-editor', 'mpy-editor', 'py-game', 'pyodide', 'micropython' }

local PAGES_TO_READ = 100
local BYTES_TO_READ = 256 * 1024

---@param text string
local function mentions_pyscript(text)
  text = text:lower()
  for _, mark in ipairs(MARKS) do
    if text:find(mark, 1, true) then
      return true
    end
  end
  for script_type in text:gmatch('<script[^>]-%stype%s*=%s*["\']?([%w-]+)') do
    if vim.list_contains(SCRIPT_TYPES, script_type) then
      return true
    end
  end
  return false
end

---@param path string
local function is_pyscript_page(path)
  local file = io.open(path, 'rb')
  if not file then
    return false
  end
  local text = file:read(BYTES_TO_READ) or ''
  file:close()
  return mentions_pyscript(text)
end

---@param bufnr integer
local function is_page(bufnr)
  return vim.bo[bufnr].filetype:find('html') ~= nil
end

---@param dir string
local function has_pyscript_page(dir)
  local pages = vim.fs.find(function(name)
    return name:match('%.html?$') ~= nil
  end, { path = dir, type = 'file', limit = PAGES_TO_READ })
  return vim.iter(pages):any(is_pyscript_page)
end

-- The root of a client that runs already and has `folder` in its project.
---@param folder string
local function known_root(folder)
  for _, client in ipairs(vim.lsp.get_clients({ name = 'pyscript' })) do
    if client.root_dir and vim.fs.relpath(client.root_dir, folder) then
      return client.root_dir
    end
  end
end

-- Gives the root of the project to `on_dir`, and calls it not at all where there is no PyScript.
---@param bufnr integer
---@param on_dir fun(root: string)
local function root_dir(bufnr, on_dir)
  local folder = vim.fs.dirname(vim.api.nvim_buf_get_name(bufnr))
  local certain = vim.fs.root(bufnr, CONFIG_FILES) or known_root(folder)
  if certain then
    return on_dir(certain)
  end
  local root = vim.fs.root(bufnr, '.git') or folder
  local text = table.concat(vim.api.nvim_buf_get_lines(bufnr, 0, -1, false), '\n')
  if is_page(bufnr) and mentions_pyscript(text) or has_pyscript_page(root) then
    on_dir(root)
  end
end

-- Command in the buffer -> command of the server. Each takes no arguments.
local COMMANDS = {
  PyScriptPreviewStop = 'pyscript.preview.stop',
  PyScriptPreviewReload = 'pyscript.preview.reload',
  PyScriptRuntimeInstall = 'pyscript.runtime.install',
  PyScriptStubsWrite = 'pyscript.stubs.write',
}

---@param client vim.lsp.Client
---@param bufnr integer
local function on_attach(client, bufnr)
  vim.api.nvim_buf_create_user_command(bufnr, 'PyScriptPreview', function()
    local command = { title = 'Open preview', command = 'pyscript.preview.open' }
    -- In any other buffer the server shows the page that was looked at last.
    if is_page(bufnr) then
      command.arguments = { vim.uri_from_bufnr(bufnr) }
    end
    client:exec_cmd(command, { bufnr = bufnr })
  end, { desc = 'Open the PyScript preview in the browser' })
  for name, command in pairs(COMMANDS) do
    vim.api.nvim_buf_create_user_command(bufnr, name, function()
      client:exec_cmd({ title = name, command = command }, { bufnr = bufnr })
    end, { desc = 'Run ' .. command })
  end
end

---@type vim.lsp.Config
return {
  cmd = { 'pyscript-lsp', 'lsp' },
  filetypes = { 'html', 'htmldjango', 'jinja', 'python', 'toml', 'json', 'jsonc' },
  root_dir = root_dir,
  on_attach = on_attach,
  settings = { pyscript = vim.empty_dict() },
}
