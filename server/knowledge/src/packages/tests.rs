use super::*;
use crate::releases;

fn at(version: &str) -> Distribution {
    distribution(version.parse().unwrap())
}

#[test]
fn the_table_is_whole() {
    assert_eq!(TABLE.versions.len(), 35);
    assert!(TABLE.packages.len() > 330);
    assert!(TABLE.versions.is_sorted_by_key(|version| version.0));
    assert_eq!(at("314.0.3").version().unwrap().to_string(), "314.0.3");
    for release in
        releases::all().iter().filter(|row| row.core.is_some() && row.pyodide.to_string() != "0.28.0")
    {
        assert_eq!(distribution(release.pyodide).version(), Some(release.pyodide), "{}", release.release);
    }
}

#[test]
fn every_dependency_is_carried_too() {
    for version in &TABLE.versions {
        let distribution = distribution(version.0);
        let missing: Vec<String> = distribution
            .packages()
            .flat_map(|package| package.depends.iter().map(move |needed| (package.key, needed)))
            .filter(|(_, needed)| distribution.find(needed).is_none())
            .map(|(key, needed)| format!("{key} needs {needed}"))
            .collect();
        assert_eq!(missing, Vec::<String>::new(), "{}", version.0);
    }
}

#[test]
fn versions_in_between_and_beyond_take_the_one_before() {
    let version = |text| at(text).version().unwrap().to_string();
    assert_eq!(version("0.20.0"), "0.24.1");
    assert_eq!(version("0.26.9"), "0.26.4");
    assert_eq!(version("315.0.0-alpha.2"), version("999.0.0"));
    assert_eq!(newest(), at("999.0.0"));
}

#[test]
fn modules_lead_to_their_package() {
    let table = [
        ("numpy", "numpy"),
        ("numpy.linalg", "numpy"),
        ("sklearn.cluster", "scikit-learn"),
        ("bs4", "beautifulsoup4"),
        ("PIL.Image", "pillow"),
        ("yaml", "pyyaml"),
        ("cv2", "opencv-python"),
        ("dateutil.parser", "python-dateutil"),
        ("matplotlib.pyplot", "matplotlib"),
        ("mpl_toolkits", "matplotlib"),
        ("pygame", "pygame-ce"),
    ];
    for (module, wanted) in table {
        assert_eq!(at("314.0.3").by_import(module).map(|package| package.key), Some(wanted), "{module}");
    }
    for unknown in ["", "js", "pyscript", "my_module", "torch", "bs"] {
        assert_eq!(at("314.0.3").by_import(unknown), None, "{unknown}");
    }
}

#[test]
fn packages_come_and_go() {
    assert!(at("0.27.7").find("duckdb").is_some());
    assert!(at("0.28.1").find("duckdb").is_none());
    assert!(at("314.0.3").find("duckdb").is_some());
    let spans: Vec<String> =
        carried_by("duckdb").iter().map(|(from, to)| format!("{from} to {to}")).collect();
    assert_eq!(spans, ["0.26.2 to 0.27.8", "314.0.0 to 314.0.7"]);
    assert_eq!(at("0.29.0").find("ssl").unwrap().kind, Kind::CpythonModule);
    assert!(at("314.0.0").find("ssl").is_none());
    assert!(carried_by("no-such-thing").is_empty());
}

#[test]
fn a_package_says_what_it_brings() {
    let pandas = at("314.0.3").find("Pandas").unwrap();
    assert!(pandas.compiled);
    assert_eq!(pandas.imports, Imports::Own("pandas"));
    let needs = at("314.0.3").dependencies("pandas");
    let keys: Vec<&str> = needs.iter().map(|package| package.key).collect();
    assert_eq!(keys, ["numpy", "python-dateutil", "pytz", "six"]);
    let yaml = at("314.0.3").find("PyYAML").unwrap();
    assert_eq!(yaml.imports.iter().collect::<Vec<_>>(), ["_yaml", "yaml"]);
    assert!(!at("314.0.3").find("affine").unwrap().compiled);
}

#[test]
fn mip_brings_what_works_in_a_browser() {
    assert_eq!(mip_packages().len(), 124);
    assert_eq!(mip_by_import("textwrap").unwrap().name, "textwrap");
    assert_eq!(mip_by_import("collections.defaultdict").unwrap().name, "collections");
    assert_eq!(mip_by_import("jwt").unwrap().name, "pyjwt");
    assert_eq!(mip_by_import("requests"), None);
    assert_eq!(mip_find("requests").unwrap().wants, Some(Wants::Sockets));
    assert_eq!(mip_find("aiohttp").unwrap().wants, Some(Wants::Sockets));
    assert_eq!(mip_find("neopixel").unwrap().wants, Some(Wants::Board));
    for package in mip_packages() {
        assert!(package.needs.iter().all(|needed| mip_find(needed).is_some()), "{}", package.name);
    }
}
