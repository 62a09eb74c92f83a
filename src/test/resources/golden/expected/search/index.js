briefingSearch("index",{"documents":24,"most":250,"pages":[0],"words":["0.1"]});
